namespace Embedded.Admin.Library;

/// <summary>A place outside of items that names a file: settings or a template.</summary>
/// <param name="Title">What it is, in words.</param>
/// <param name="SettingsGroup">The page of settings that it stands on, for who may change it; null for others, and for what is not changed in the admin.</param>
internal sealed record FilePlace(string Title, string? SettingsGroup);
