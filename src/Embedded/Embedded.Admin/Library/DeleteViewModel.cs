using Embedded.Media.Catalogue;

namespace Embedded.Admin.Library;

/// <summary>The question before a file is deleted.</summary>
internal sealed record DeleteViewModel(MediaEntry Entry, string? Picture, FileUses Uses);
