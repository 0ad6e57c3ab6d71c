import { CobaltEmulator } from '@nestjs-cobalt/emulator';

interface LinkRequest {
  orgId?: string;
  emrName?: string;
  /** Update mode, for the account with this access token. */
  accessToken?: string;
}

/** An emulator, and Link addresses as a backend gets them from it. */
export interface LinkVendor {
  emulator: CobaltEmulator;
  /** Without a name, the EHR has to be chosen in Link. */
  linkUrl(request?: LinkRequest): Promise<string>;
}

export async function startLinkVendor(): Promise<LinkVendor> {
  const emulator = await CobaltEmulator.start();
  let organisations = 0;
  const linkUrl = async ({ orgId, emrName, accessToken }: LinkRequest = {}): Promise<string> => {
    const response = await fetch(`${emulator.url}/v1/link/token/create`, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        client_id: emulator.credentials.clientId,
        client_secret: emulator.credentials.clientSecret,
      },
      body: JSON.stringify({
        user_id: 'user-1',
        org_id: orgId ?? `org-${++organisations}`,
        emr_name: emrName,
        access_token: accessToken,
      }),
    });
    const { token } = (await response.json()) as { token?: string };
    if (!token) throw new Error(`No link token: HTTP ${response.status}`);
    return `${emulator.linkUrl}?token=${token}`;
  };
  return { emulator, linkUrl };
}
