import { pharmacies } from '../clinics/index.js';
import type { Endpoint } from './endpoint.js';

export const pharmacyEndpoints: readonly Endpoint[] = [
  {
    operationId: 'listPharmacies',
    handleAccount: ({ clinic }) => ({ success: true, pharmacies: pharmacies(clinic) }),
  },
];
