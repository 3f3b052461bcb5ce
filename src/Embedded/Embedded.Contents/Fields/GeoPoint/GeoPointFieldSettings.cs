namespace OrchardCore.Spatial.Settings;

/// <summary>Settings of a map point field.</summary>
public class GeoPointFieldSettings
{
    public string? Hint { get; set; }

    public bool Required { get; set; }
}
