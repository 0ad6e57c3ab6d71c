import type { ReactNode } from 'react';

import { explain } from '../api';
import type { Explanation, Problem } from '../api';
import { Button } from './button';
import { AlertIcon } from './icons';

/** What to say and to offer for a problem, where the page knows better than its code tells. */
export interface Remedy {
  /** Instead of the code's own words. */
  readonly words?: Explanation;
  /** Instead of trying again. */
  readonly action: ReactNode;
}

interface ProblemPanelProps {
  problem: Problem;
  onRetry: () => void;
  better?: Remedy;
}

/** Fills the place of what could not be loaded: what happened, and the way out. */
export function ProblemPanel({ problem, onRetry, better }: ProblemPanelProps) {
  const { title, remedy } = better?.words ?? explain(problem);
  return (
    <div className="empty" role="alert" data-testid="problem" data-code={problem.code}>
      <span className="empty-mark empty-mark-warning">
        <AlertIcon />
      </span>
      <h3>{title}</h3>
      <p>{remedy}</p>
      <div className="actions">{better?.action ?? <Button onClick={onRetry}>Try again</Button>}</div>
    </div>
  );
}
