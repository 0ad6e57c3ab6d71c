import { ContractMismatchError, apiOperations } from '@nestjs-cobalt/contract';

import type { CallContext } from './adapter/index.js';
import { errorOfContract } from './errors/index.js';
import { payloadProblem } from './payload.js';
import type { DriftWatch, FileAnswer, TransportCall } from './transport-call.js';

/** Makes the result of a good answer, and has it compared with the contract. */
export class AnswerReader {
  constructor(private readonly drift?: DriftWatch) {}

  /** @throws CobaltVendorError `COBALT_CONTRACT_VIOLATION` */
  read<Result>(data: unknown, context: CallContext, call: TransportCall<Result>): Result {
    if (call.bytes === true) {
      const { status, stream } = data as FileAnswer;
      if (status !== 200) {
        stream.destroy();
        throw errorOfContract(context, `has status ${status}: it is no whole file`, context.reply);
      }
    } else {
      if (this.drift !== undefined && isGoodBody(data) && Object.hasOwn(apiOperations, call.operation)) {
        this.drift.observe(call.operation, data);
      }
      const problem = payloadProblem(data, call.payload);
      if (problem !== undefined) throw errorOfContract(context, problem, context.reply);
    }
    if (call.read === undefined) return data as Result;
    try {
      return call.read(data as object);
    } catch (error) {
      const field = error instanceof ContractMismatchError ? error.message : 'a record has the wrong form';
      throw errorOfContract(context, `cannot be read: ${field}`, context.reply);
    }
  }
}

function isGoodBody(data: unknown): data is object {
  return (
    typeof data === 'object' &&
    data !== null &&
    !Array.isArray(data) &&
    (data as { success?: unknown }).success !== false
  );
}
