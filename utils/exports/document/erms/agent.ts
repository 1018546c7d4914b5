import { element, type Xml } from '@/utils/exports/document/xml';

/** Somebody or something that had to do with a record or a file of ERMS; the type is one of its list, or `other` and a word of ours. */
export function agent(agentType: string, name: string, otherAgentType: string | null = null): Xml {
  return element('agent', { agentType, otherAgentType }, element('name', {}, name));
}
