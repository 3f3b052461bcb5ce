namespace Embedded.Admin.Library;

/// <summary>Addresses of a picture: the whole, and as pages cut it.</summary>
internal sealed record FilePictures(string Whole, string Wide, string Square);
