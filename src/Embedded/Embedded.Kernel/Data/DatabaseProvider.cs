namespace OrchardCore.Data;

/// <summary>A kind of database that a tenant can be set up on.</summary>
public class DatabaseProvider
{
    public string Name { get; set; } = string.Empty;

    public string Value { get; set; } = string.Empty;

    public bool HasConnectionString { get; set; }

    public bool HasTablePrefix { get; set; }

    public bool IsDefault { get; set; }

    public string SampleConnectionString { get; set; } = string.Empty;
}
