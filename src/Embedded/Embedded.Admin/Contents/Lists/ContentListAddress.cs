namespace Embedded.Admin.Contents.Lists;

/// <summary>What the address of a list asks for, as it was typed.</summary>
public sealed class ContentListAddress
{
    /// <summary>Words of the title.</summary>
    public string? Q { get; set; }

    /// <summary>The name of a content type.</summary>
    public string? Type { get; set; }

    /// <summary>A <see cref="ContentStatus"/>.</summary>
    public string? Status { get; set; }

    /// <summary>The id of a term.</summary>
    public string? Term { get; set; }

    /// <summary>A <see cref="ContentDates"/>.</summary>
    public string? Dates { get; set; }

    /// <summary>The first day, as <c>yyyy-MM-dd</c>.</summary>
    public string? From { get; set; }

    /// <summary>The last day, as <c>yyyy-MM-dd</c>.</summary>
    public string? To { get; set; }

    /// <summary><c>true</c> for what the reader owns alone.</summary>
    public string? Mine { get; set; }

    /// <summary>The user name of whose items are asked for.</summary>
    public string? Owner { get; set; }

    /// <summary>A <see cref="ContentOrder"/>.</summary>
    public string? Sort { get; set; }

    /// <summary>The place that the page ends before.</summary>
    public string? Before { get; set; }

    /// <summary>The place that the page begins after.</summary>
    public string? After { get; set; }
}
