import {
  Book,
  BookMarked,
  Bookmark,
  BookOpen,
  BookOpenText,
  Database,
  File,
  FileChartColumn,
  FileText,
  Film,
  Gavel,
  Globe,
  GraduationCap,
  Handshake,
  Image,
  Landmark,
  type LucideIcon,
  Mail,
  Megaphone,
  MessageCircle,
  MessageSquareQuote,
  Mic,
  Newspaper,
  Podcast,
  Rss,
  Scale,
  Scroll,
  ScrollText,
  Stamp,
} from 'lucide-react';
import { type SourceKindId, sourceKinds } from '../../shared/model/source-kinds';

/** The icons that `source-kinds` names, so that only these are bundled. */
export const kindIcons: Readonly<Record<string, LucideIcon>> = {
  book: Book,
  bookmark: Bookmark,
  'book-marked': BookMarked,
  'book-open': BookOpen,
  'book-open-text': BookOpenText,
  database: Database,
  file: File,
  'file-chart-column': FileChartColumn,
  'file-text': FileText,
  film: Film,
  gavel: Gavel,
  globe: Globe,
  'graduation-cap': GraduationCap,
  handshake: Handshake,
  image: Image,
  landmark: Landmark,
  mail: Mail,
  megaphone: Megaphone,
  'message-circle': MessageCircle,
  'message-square-quote': MessageSquareQuote,
  mic: Mic,
  newspaper: Newspaper,
  podcast: Podcast,
  rss: Rss,
  scale: Scale,
  scroll: Scroll,
  'scroll-text': ScrollText,
  stamp: Stamp,
};

/** The outline icon of a kind of source; named for readers of the screen by its label. */
export function KindIcon({ kind, size = 16 }: { kind: SourceKindId; size?: number }) {
  const spec = sourceKinds[kind];
  const Icon = kindIcons[spec.icon] ?? File;
  return <Icon size={size} strokeWidth={1.6} aria-label={spec.label} role="img" />;
}
