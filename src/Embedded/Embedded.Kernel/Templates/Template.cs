namespace OrchardCore.Templates.Models;

/// <summary>A Liquid template kept in the database.</summary>
public class Template
{
    public string Content { get; set; } = null!;

    public string Description { get; set; } = null!;
}
