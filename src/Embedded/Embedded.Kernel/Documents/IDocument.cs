namespace OrchardCore.Data.Documents;

/// <summary>An object of which a tenant stores one: settings, definitions and the like.</summary>
public interface IDocument
{
    /// <summary>Changes with each update.</summary>
    string? Identifier { get; set; }

    bool IsReadOnly { get; set; }
}
