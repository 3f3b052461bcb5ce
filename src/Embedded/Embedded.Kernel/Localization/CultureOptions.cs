namespace OrchardCore.Localization;

/// <summary>How cultures are made.</summary>
public class CultureOptions
{
    /// <summary>Leaves out the date and number formats that the machine's user chose.</summary>
    public bool IgnoreSystemSettings { get; set; }
}
