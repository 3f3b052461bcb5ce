using OrchardCore.DisplayManagement;

namespace Embedded.Admin.Settings.Custom;

/// <summary>The editor of the item that holds settings.</summary>
public class CustomSettingsViewModel
{
    public IShape Editor { get; set; } = null!;
}
