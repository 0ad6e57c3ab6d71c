export { AppointmentsResource } from './appointments.resource.js';
export { LocationsResource } from './locations.resource.js';
export { PatientsResource } from './patients.resource.js';
export { ProvidersResource } from './providers.resource.js';
export { SettingsResource } from './settings.resource.js';
