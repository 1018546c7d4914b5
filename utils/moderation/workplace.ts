import type { PanelApi } from '@/components/overlay/panel/panel-api';
import type { Wait } from '@/utils/capture/wait';
import type { Clock, MakeId } from '@/utils/domain/time';
import type { Ask } from '@/utils/messaging/ask';
import type { PageContext, PlatformAdapter } from '@/utils/platforms/adapter';
import type { RemovalTiming } from '@/utils/removal/removal';

/** What moderation stands in: the page, the platform, and what is asked of the rest of the extension. */
export interface Workplace {
  readonly adapter: PlatformAdapter;
  readonly document: Document;
  readonly page: () => PageContext;
  readonly ask: Ask;
  /** Brings the panel's script into this world; null when that cannot be done. */
  readonly loadPanel: () => Promise<PanelApi | null>;
  readonly now: Clock;
  readonly makeId: MakeId;
  readonly wait: Wait;
  readonly timing: RemovalTiming;
  /** Ends everything and takes away all that was drawn. */
  readonly signal: AbortSignal;
  /** Ends with the page only: for what must still be read when all else has gone quiet. */
  readonly pageSignal: AbortSignal;
  /** The extension was replaced under the page. */
  readonly onReloaded: () => void;
}
