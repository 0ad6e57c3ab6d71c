import type { components } from '@nestjs-cobalt/contract';

type Schemas = components['schemas'];

/** The vendor's shapes, as they travel. */
export type WireProvider = Schemas['Provider'];
export type WireLocation = Schemas['Location'];
export type WirePatient = Schemas['Patient'];
export type WireAppointment = Schemas['Appointment'];
export type WireSettings = Schemas['Settings'];
