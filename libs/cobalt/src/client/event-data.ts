import { ContractMismatchError, eventDataReaders } from '@nestjs-cobalt/contract';
import type { EventDataByType, WebhookEvent } from '@nestjs-cobalt/contract';

import { CobaltContractViolationError, CobaltValidationError } from './errors/index.js';

/**
 * What an event tells, typed and in camelCase. An event itself has it as Cobalt sends it.
 *
 * ```ts
 * const mrn = eventDataOf(event, 'patient.created')?.mrn;
 * ```
 *
 * @param event of `webhookEvents.list`
 * @param type the type of event that is meant
 * @returns nothing when the event is of another type, or has no data
 * @throws CobaltContractViolationError `COBALT_CONTRACT_VIOLATION` when its data lack what events of the type must have;
 *   CobaltValidationError `COBALT_INVALID_REQUEST` for a type that is not documented
 */
export function eventDataOf<Type extends keyof EventDataByType>(
  event: Pick<WebhookEvent, 'id' | 'type' | 'data'>,
  type: Type,
): EventDataByType[Type] | undefined {
  if (event.type !== type || event.data === null) return undefined;
  if (!Object.hasOwn(eventDataReaders, type)) {
    throw new CobaltValidationError({
      operation: 'eventDataOf',
      field: 'type',
      rule: 'must be a type of event that is documented',
    });
  }
  const read = eventDataReaders[type] as unknown as (wire: object) => EventDataByType[Type];
  try {
    return read(event.data);
  } catch (error) {
    const problem = error instanceof ContractMismatchError ? error.message : 'a part of it has another form';
    throw new CobaltContractViolationError(
      `The data of the ${type} event ${event.id} cannot be read: ${problem}.`,
      {
        arrival: 'answered',
      },
    );
  }
}
