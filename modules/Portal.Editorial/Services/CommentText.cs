using System.Text;

namespace Portal.Editorial.Services;

/// <summary>Brings comments into the form in which they are kept.</summary>
internal static class CommentText
{
    /// <summary>Without blanks at its ends, in Unicode's form C, with one kind of line end; null where nothing was written.</summary>
    public static string? Of(string? text)
    {
        var kept = text?.Normalize(NormalizationForm.FormC).ReplaceLineEndings("\n").Trim();

        return string.IsNullOrEmpty(kept) ? null : kept;
    }
}
