import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Protocol } from './protocol';

/** The one messenger of the extension; see `Protocol` for what can be said. */
export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>();
