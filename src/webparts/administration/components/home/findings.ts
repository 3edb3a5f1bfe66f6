import type { Finding } from '../../../../lists/provisioning/types';

export interface FindingGroup {
  kind: Finding['kind'];
  findings: Finding[];
}

/** The findings of one state by kind, in the order in which they came. */
export function groupFindings(findings: readonly Finding[], state: Finding['state']): FindingGroup[] {
  const groups = new Map<Finding['kind'], Finding[]>();
  for (const finding of findings) {
    if (finding.state === state) groups.set(finding.kind, [...(groups.get(finding.kind) ?? []), finding]);
  }
  return [...groups].map(([kind, ofKind]) => ({ kind, findings: ofKind }));
}
