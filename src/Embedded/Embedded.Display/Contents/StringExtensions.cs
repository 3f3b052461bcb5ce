namespace OrchardCore.DisplayManagement.Utilities;

/// <summary>Writes names as parts of alternates.</summary>
public static class StringExtensions
{
    /// <summary>Dashes and dots, which mean something in file names, become underscores.</summary>
    public static string EncodeAlternateElement(this string alternateElement)
    {
        ArgumentNullException.ThrowIfNull(alternateElement);

        return alternateElement.Replace("-", "__", StringComparison.Ordinal).Replace('.', '_');
    }
}
