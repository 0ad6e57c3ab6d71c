import type {
  Appointment,
  CobaltConnection,
  CobaltLinkToken,
  ConnectionStatus,
  Location,
  Pagination,
  Patient,
  Provider,
  Settings,
} from 'nestjs-cobalt';

export type { Appointment, ConnectionStatus, Location, Pagination, Patient, Provider };
export type Connection = CobaltConnection;
export type LinkSession = CobaltLinkToken;

export interface User {
  readonly id: string;
  readonly orgId: string;
  readonly name: string;
  readonly title: string;
  readonly clinic: string;
  readonly canManage: boolean;
}

export interface DemoClinic {
  readonly id: string;
  readonly name: string;
  readonly place: string;
  readonly users: readonly { id: string; name: string; title: string; admin: boolean }[];
}

export interface ConsoleConfig {
  readonly emulated: boolean;
  readonly demoClinics: readonly DemoClinic[];
  readonly user: User | null;
}

export type ClinicSettings = Pick<Settings, 'timezone' | 'visitTypes'>;
