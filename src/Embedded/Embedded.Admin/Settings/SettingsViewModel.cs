using OrchardCore.DisplayManagement;

namespace Embedded.Admin.Settings;

/// <summary>What a page of settings shows.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="GroupId">Its name in the address.</param>
/// <param name="Stamp">What the form was built from.</param>
/// <param name="Editor">The fields that drivers brought.</param>
public sealed record SettingsViewModel(string Title, string GroupId, string Stamp, IShape Editor);
