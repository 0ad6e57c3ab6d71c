import { useState } from 'react';

import { Button } from '../ui';

interface TokenFormProps {
  busy: boolean;
  onToken: (token: string) => Promise<void>;
}

export function TokenForm({ busy, onToken }: TokenFormProps) {
  const [token, setToken] = useState('');
  return (
    <form
      className="card token-form"
      onSubmit={(event) => {
        event.preventDefault();
        void onToken(token.trim());
      }}
    >
      <label htmlFor="token">Sign-in token</label>
      <input
        id="token"
        type="password"
        autoComplete="off"
        spellCheck={false}
        required
        value={token}
        onChange={(event) => setToken(event.target.value)}
        aria-describedby="token-help"
        data-testid="token"
      />
      <p id="token-help" className="muted">
        A JWT signed by HS256 with APP_JWT_SECRET. Claims: <code>sub</code> (user id), <code>org</code>{' '}
        (clinic id), <code>exp</code>, and <code>role: "admin"</code> for those who manage colleagues’
        connections.
      </p>
      <Button look="primary" type="submit" busy={busy}>
        Sign in
      </Button>
    </form>
  );
}
