import '../styles/index.css';

import { reportCobaltReturn } from '@nestjs-cobalt/link';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

import { Problem, explain } from '../api';
import { Header } from './header';

/** Where Link's window comes back to. The page that opened it hears the result and closes it; else it says so. */
function Linked({ result }: { result: ReturnType<typeof reportCobaltReturn> }) {
  const linked = result?.status === 'linked';
  const { title, remedy } =
    result?.status === 'error'
      ? explain(new Problem(result.code, 'Start connecting again.'))
      : { title: '', remedy: '' };
  return (
    <>
      <Header />
      <main className="sign-in" data-testid="linked">
        <h1>{linked ? 'Your EHR is connected' : result ? title : 'Nothing to see here'}</h1>
        <p className="lead">{result && !linked ? remedy : 'You can close this window.'}</p>
        <p>
          <a href="/">Go to the schedule</a>
        </p>
      </main>
    </>
  );
}

const result = reportCobaltReturn();
createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <Linked result={result} />
  </StrictMode>,
);
