import { CobaltError } from '../errors/index.js';

/** Thrown at boot (`COBALT_CONFIGURATION`): one line per problem, naming the option and never its value. */
export class CobaltConfigurationError extends CobaltError {
  /** One sentence per problem. */
  readonly problems: readonly string[];

  constructor(instance: string, problems: readonly string[]) {
    const which = instance === 'default' ? 'CobaltModule' : `CobaltModule "${instance}"`;
    super(
      'COBALT_CONFIGURATION',
      `${which} is not configured:\n${problems.map((line) => `  - ${line}`).join('\n')}`,
    );
    this.problems = problems;
  }
}
