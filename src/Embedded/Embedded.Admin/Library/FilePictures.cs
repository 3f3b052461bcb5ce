namespace Embedded.Admin.Library;

/// <summary>Addresses of a picture: the whole with its size, and as pages cut it.</summary>
internal sealed record FilePictures(string Whole, int Width, int Height, string Wide, string Square);
