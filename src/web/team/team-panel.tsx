import { useEffect } from 'react';

import { api } from '../api';
import type { Location, Problem, Provider } from '../api';
import { naturalName, statusText } from '../schedule';
import { ProblemPanel, Skeleton, useResource } from '../ui';
import type { Remedy } from '../ui';
import { hoursText } from './hours';

interface TeamPanelProps {
  revision: string;
  remedyFor: (problem: Problem) => Remedy | undefined;
  onProblem: (problem: Problem) => void;
}

/** Who works here, and where. */
export function TeamPanel({ revision, remedyFor, onProblem }: TeamPanelProps) {
  const resource = useResource(revision, async (signal) => ({
    ...(await api.providers(signal)),
    ...(await api.locations(signal)),
  }));
  const problem = resource.status === 'error' ? resource.problem : undefined;
  useEffect(() => {
    if (problem) onProblem(problem);
  }, [problem]);

  if (problem)
    return <ProblemPanel problem={problem} onRetry={resource.reload} better={remedyFor(problem)} />;
  if (!resource.data) return <Skeleton lines={6} label="Loading providers" />;
  const { providers, locations } = resource.data;
  return (
    <>
      <div className="section-head">
        <h2>Providers</h2>
        <p className="muted">{providers.length} in the EHR</p>
      </div>
      <ul className="cards" data-testid="providers">
        {providers.map((provider) => (
          <ProviderCard key={String(provider.ehrId)} provider={provider} />
        ))}
      </ul>
      <div className="section-head">
        <h2>Locations</h2>
      </div>
      <ul className="cards" data-testid="locations">
        {locations.map((location) => (
          <LocationCard key={String(location.id)} location={location} />
        ))}
      </ul>
    </>
  );
}

function ProviderCard({ provider }: { provider: Provider }) {
  return (
    <li className="card">
      <div className="card-head">
        <h3>{naturalName(provider.name)}</h3>
        {provider.status && (
          <span className={`pill pill-${provider.status === 'active' ? 'good' : 'off'}`}>
            {statusText(provider.status)}
          </span>
        )}
      </div>
      <p className="muted numbers">{provider.npi ? `NPI ${provider.npi}` : 'No NPI on file'}</p>
      <p>{hoursText(provider.hours)}</p>
    </li>
  );
}

function LocationCard({ location }: { location: Location }) {
  const { address1, address2, city, state, zip } = location.address ?? {};
  return (
    <li className="card">
      <div className="card-head">
        <h3>{location.name}</h3>
      </div>
      <p>{[address1, address2, city, [state, zip].filter(Boolean).join(' ')].filter(Boolean).join(', ')}</p>
      <p className="muted numbers">{location.phone ?? ''}</p>
    </li>
  );
}
