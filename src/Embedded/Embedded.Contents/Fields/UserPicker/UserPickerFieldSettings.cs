namespace OrchardCore.ContentFields.Settings;

/// <summary>Settings of a field of chosen users.</summary>
public class UserPickerFieldSettings
{
    public string? Hint { get; set; }

    public bool Required { get; set; }

    public bool Multiple { get; set; }

    public bool DisplayAllUsers { get; set; } = true;

    public string[] DisplayedRoles { get; set; } = [];
}
