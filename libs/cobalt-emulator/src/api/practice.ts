import type { Endpoint } from './endpoint.js';

/** Who works at the practice, and where. */
export const practiceEndpoints: readonly Endpoint[] = [
  {
    operationId: 'listProviders',
    handleAccount: ({ clinic }) => ({ success: true, providers: clinic.providers }),
  },
  {
    operationId: 'listLocations',
    handleAccount: ({ clinic }) => ({ success: true, locations: clinic.locations }),
  },
];
