import type { ReactNode } from 'react';

import { explain } from '../api';
import type { Problem } from '../api';
import { Button } from './button';
import { AlertIcon } from './icons';

interface ProblemPanelProps {
  problem: Problem;
  onRetry: () => void;
  /** What to do instead of trying again. */
  action?: ReactNode;
}

/** Fills the place of what could not be loaded: what happened, and the way out. */
export function ProblemPanel({ problem, onRetry, action }: ProblemPanelProps) {
  const { title, remedy } = explain(problem);
  return (
    <div className="empty" role="alert" data-testid="problem" data-code={problem.code}>
      <span className="empty-mark empty-mark-warning">
        <AlertIcon />
      </span>
      <h3>{title}</h3>
      <p>{remedy}</p>
      <div className="actions">{action ?? <Button onClick={onRetry}>Try again</Button>}</div>
    </div>
  );
}
