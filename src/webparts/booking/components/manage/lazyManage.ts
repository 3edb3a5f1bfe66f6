import type { LazyPart } from '../../../../ui/lazyPart/lazyPart';

/** The screens of those who keep the resources, in a chunk of their own; undefined while there are none: the door then does not show. */
export const lazyManage: LazyPart<{ onClose: () => void }> | undefined = undefined as LazyPart<{ onClose: () => void }> | undefined;
