namespace Embedded.Media.Catalogue;

/// <summary>What a file is for people.</summary>
internal enum MediaKind
{
    Picture,

    Document,

    Video,

    Sound,
}
