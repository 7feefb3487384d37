import type { Entity } from './entity.ts';
import type { SourceKind } from './source.ts';

/** What kind of source the entity is (the definitions stand in docs). */
export function kindOf(entity: Entity): SourceKind {
  switch (entity.class) {
    case 'person':
      return entity.named && !entity.pseudonym ? 'named-person' : 'unnamed-person';
    case 'people':
      return entity.count > 0 && entity.count < 10 ? 'unnamed-person' : 'group';
    case 'organization':
      if (entity.collective !== null)
        return entity.collective === 'people' ? 'group' : 'organization';
      return entity.plural ? 'group' : 'organization';
    case 'outlet':
      return 'publication';
    case 'document':
      return 'document';
    case 'author':
      return 'author';
    case 'thing':
      return entity.plural ? 'group' : entity.named ? 'organization' : 'document';
  }
}
