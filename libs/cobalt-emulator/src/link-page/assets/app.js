import { openVisit, sendCode, sendCredentials } from './api.js';
import { host } from './host.js';
import { chooseEmr } from './steps/choose-emr.js';
import { credentials } from './steps/credentials.js';
import { mfa } from './steps/mfa.js';
import { outcome } from './steps/outcome.js';

const token = new URLSearchParams(location.search).get('token');
let visit;
let emrName;

await begin();
host?.ready();

async function begin() {
  if (!token)
    return end('token_unknown', 'Its address is not complete. Go back to the application and start again.');
  try {
    visit = await openVisit(token);
  } catch ({ code, message }) {
    if (code !== 'offline') return end(code, message);
    return outcome(code, { message, action: { text: 'Try again', run: begin } });
  }
  emrName = visit.emrName;
  if (visit.needsEmrChoice) askEmr();
  else askCredentials();
}

function askEmr() {
  const onChosen = (name) => {
    emrName = name;
    askCredentials();
  };
  chooseEmr({ visit, onChosen });
}

function askCredentials() {
  const send = async (typed) => {
    const step = await ask(() => sendCredentials(visit.visitId, { emrName, ...typed }));
    return next(step, 'password');
  };
  credentials({ visit, emrName, onBack: visit.needsEmrChoice && askEmr, send });
}

function askCode() {
  const send = async ({ code }) => next(await ask(() => sendCode(visit.visitId, code)), 'code');
  mfa({ emrName, send });
}

/** A visit that is over cannot be continued by sending the form again. */
async function ask(send) {
  try {
    return await send();
  } catch (error) {
    if (error.code !== 'visit_over') throw error;
    return { next: 'visit_over', message: error.message };
  }
}

/** Goes on to what the answer says; what is to be mended in the same form is handed back to it. */
function next(step, field) {
  if (step.retry) return { field, message: step.message };
  if (step.next === 'mfa') askCode();
  else if (step.next === 'done') finish(step);
  else end(step.next, step.message);
  return undefined;
}

function finish({ publicToken, redirectUrl }) {
  const title = visit.mode === 'update' ? 'You are connected again' : undefined;
  if (host) {
    outcome('done', { title, message: `${emrName} is connected.` });
    host.succeed(publicToken);
  } else if (redirectUrl) {
    outcome('done', { title, message: 'Taking you back…' });
    location.replace(redirectUrl);
  } else {
    outcome('done', { title, message: `${emrName} is connected. You can close this window.` });
  }
}

/** Nothing more can be done here. */
function end(name, message) {
  outcome(name, { message, action: closing() });
}

/** Browsers let a page close only the lightbox, or a window that has never been anywhere else. */
function closing() {
  if (host) return { text: 'Close', run: host.close };
  return history.length === 1 ? { text: 'Close this window', run: () => window.close() } : undefined;
}
