namespace OrchardCore.Shortcodes.Models;

/// <summary>A shortcode that a Liquid template renders, and what editors are told of it.</summary>
public class ShortcodeTemplate
{
    public string Content { get; set; } = null!;

    public string Hint { get; set; } = "";

    public string Usage { get; set; } = "";

    public string DefaultValue { get; set; } = "";

    public string[] Categories { get; set; } = [];
}
