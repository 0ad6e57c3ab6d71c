const CHANNEL = 'cobalt-link-session';

/** Tells other tabs, and other places of this page, that a newer session has ended theirs. */
export class SessionNews {
  private channel?: BroadcastChannel;

  constructor(private readonly heard: () => void) {}

  listen(): void {
    if (this.channel) return;
    this.channel = new BroadcastChannel(CHANNEL);
    this.channel.onmessage = this.heard;
  }

  stop(): void {
    this.channel?.close();
    this.channel = undefined;
  }

  tell(): void {
    const channel = this.channel ?? new BroadcastChannel(CHANNEL);
    channel.postMessage(null);
    if (channel !== this.channel) channel.close();
  }
}
