import type { CheckResult } from '../checkResult.js';
import type { CheckFormat } from './format.js';
import { FILE, type Paper } from './layout.js';

/** Writes a result in a format. Each format is loaded when it is asked for. */
export async function formatResult(result: CheckResult, format: CheckFormat, paper: Paper = FILE): Promise<string> {
  switch (format) {
    case 'text':
      return (await import('./text.js')).checkText(result, paper);
    case 'json':
      return (await import('./json.js')).checkJson(result);
    case 'sarif':
      return (await import('./sarif.js')).checkSarif(result);
    case 'github':
      return (await import('./github.js')).checkGithub(result);
    case 'gitlab':
      return (await import('./gitlab.js')).checkGitlab(result);
    case 'junit':
      return (await import('./junit.js')).checkJunit(result);
    case 'rdjson':
      return (await import('./rdjson.js')).checkRdjson(result);
    case 'csv':
      return (await import('./csv.js')).checkCsv(result);
    case 'html':
      return (await import('./html.js')).checkHtml(result);
    case 'markdown':
      return (await import('./markdown.js')).checkMarkdown(result);
  }
}
