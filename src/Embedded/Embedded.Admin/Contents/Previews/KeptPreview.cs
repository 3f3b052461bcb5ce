namespace Embedded.Admin.Contents.Previews;

/// <summary>A page that was rendered for a preview.</summary>
/// <param name="Id">Its name in addresses, which nobody guesses.</param>
/// <param name="UserId">For whom it was rendered.</param>
/// <param name="Title">What it shows.</param>
/// <param name="Page">Its bytes.</param>
/// <param name="UntilUtc">How long it is kept.</param>
internal sealed record KeptPreview(string Id, string UserId, string Title, byte[] Page, DateTime UntilUtc);
