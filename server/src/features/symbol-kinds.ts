import { SymbolKind } from 'vscode-languageserver-types';

/** The symbol kind, and so the icon, that an entity is listed with. */
export function symbolKind(label: string): SymbolKind {
  switch (label) {
    case 'PERSON': return SymbolKind.Variable;
    case 'NORP': return SymbolKind.Enum;
    case 'ORG': return SymbolKind.Class;
    case 'GPE':
    case 'LOC':
    case 'FAC': return SymbolKind.Namespace;
    case 'EVENT': return SymbolKind.Event;
    default: return SymbolKind.Object;
  }
}
