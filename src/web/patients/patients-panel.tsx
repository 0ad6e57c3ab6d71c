import { useEffect, useState } from 'react';

import { api } from '../api';
import type { ClinicSettings, Problem } from '../api';
import { Button, Empty, Icons, ProblemPanel, Skeleton, useResource } from '../ui';
import type { Remedy } from '../ui';
import { PatientTable } from './patient-table';

interface PatientsPanelProps {
  settings: ClinicSettings | undefined;
  revision: string;
  remedyFor: (problem: Problem) => Remedy | undefined;
  onProblem: (problem: Problem) => void;
}

export function PatientsPanel({ settings, revision, remedyFor, onProblem }: PatientsPanelProps) {
  const [page, setPage] = useState(1);
  const resource = useResource(`${revision}/${page}`, (signal) => api.patients(page, signal));
  const problem = resource.status === 'error' ? resource.problem : undefined;
  useEffect(() => {
    if (problem) onProblem(problem);
  }, [problem]);

  if (problem)
    return <ProblemPanel problem={problem} onRetry={resource.reload} better={remedyFor(problem)} />;
  if (!resource.data) return <Skeleton lines={8} label="Loading patients" />;
  const { patients, pagination } = resource.data;
  if (patients.length === 0 && page > 1) {
    return (
      <Empty
        mark={<Icons.PersonIcon />}
        title="This page is empty"
        actions={<Button onClick={() => setPage(1)}>First page</Button>}
      >
        There are fewer patients than before.
      </Empty>
    );
  }
  if (patients.length === 0) {
    return (
      <Empty mark={<Icons.PersonIcon />} title="No patients">
        The EHR has none to show here.
      </Empty>
    );
  }
  const { totalPages, totalCount } = pagination;
  return (
    <section aria-label="Patients" aria-busy={resource.status === 'loading'}>
      <div className="section-head">
        <h2>Patients</h2>
        <p className="muted">{totalCount} in the EHR</p>
      </div>
      <PatientTable patients={patients} timezone={settings?.timezone ?? undefined} />
      <nav className="pager" aria-label="Pages of patients">
        <Button onClick={() => setPage(page - 1)} disabled={page <= 1}>
          <Icons.LeftIcon /> Previous
        </Button>
        <span aria-live="polite" data-testid="page">
          Page {page} of {Math.max(totalPages ?? 1, 1)}
        </span>
        <Button
          onClick={() => setPage(page + 1)}
          disabled={page >= (totalPages ?? 1)}
          data-testid="next-page"
        >
          Next <Icons.RightIcon />
        </Button>
      </nav>
    </section>
  );
}
