namespace Embedded.Media.Uploads.Parts;

/// <summary>A file that comes in parts.</summary>
/// <param name="Owner">The id of the user who sends it.</param>
/// <param name="Id">The id that the sender gave it.</param>
/// <param name="Length">The bytes of the whole file.</param>
internal sealed record PartUpload(string Owner, Guid Id, long Length);
