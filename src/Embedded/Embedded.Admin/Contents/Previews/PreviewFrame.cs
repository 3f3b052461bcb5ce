namespace Embedded.Admin.Contents.Previews;

/// <summary>The page around a preview, in which the width of a screen is chosen.</summary>
/// <param name="Title">What is shown.</param>
/// <param name="Source">Where the frame fetches its page.</param>
/// <param name="IsPhone">Whether it is shown as on a phone.</param>
/// <param name="IsStored">Whether it is what is stored, or what a form holds.</param>
public sealed record PreviewFrame(string Title, string Source, bool IsPhone, bool IsStored)
{
    /// <summary>The name of a phone's width in addresses.</summary>
    public const string Phone = "phone";
}
