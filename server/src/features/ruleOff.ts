import { isMap } from 'yaml';
import type { Replacement } from '../text/replacement.js';
import { settingsEdit } from './settingsEdit.js';

/**
 * Switches a rule off in a configuration file, for all documents, and leaves its options.
 * @param source The file's text; '' for a new one.
 * @returns null where the file is none that can be changed.
 */
export function ruleOffEdit(source: string, rule: string): Replacement | null {
  return settingsEdit(source, (settings) => {
    const rules = settings.get('rules');
    if (rules === undefined || rules === null) settings.set('rules', settings.createNode({ [rule]: 'off' }));
    else if (!isMap(rules)) return false;
    // Its options stay for the day when it is wanted again.
    else if (isMap(rules.get(rule))) rules.setIn([rule, 'severity'], 'off');
    else rules.set(rule, 'off');
    return true;
  });
}
