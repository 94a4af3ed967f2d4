import { isMap } from 'yaml';
import type { Replacement } from '../text/replacement.js';
import { settingsEdit } from './settingsEdit.js';

/**
 * Switches a rule off in a configuration file, for all documents.
 * @param source The file's text; '' for a new one.
 * @returns null where the file is none that can be changed.
 */
export function ruleOffEdit(source: string, rule: string): Replacement | null {
  return settingsEdit(source, (settings) => {
    const rules = settings.get('rules');
    if (rules === undefined || rules === null) settings.set('rules', settings.createNode({ [rule]: 'off' }));
    else if (isMap(rules)) rules.set(rule, 'off');
    else return false;
    return true;
  });
}
