namespace Portal.Common.Indexes;

/// <summary>Fits texts to the columns of indexes.</summary>
public static class ColumnText
{
    /// <summary>Cuts a text to its column's length; an index row serves lists, the document keeps the whole text.</summary>
    public static string? Truncated(this string? text, int length)
        => text is null || text.Length <= length ? text : text[..length];
}
