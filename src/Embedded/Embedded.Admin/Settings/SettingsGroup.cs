using OrchardCore.Security.Permissions;

namespace Embedded.Admin.Settings;

/// <summary>A page of settings.</summary>
/// <param name="Id">Its name in the address.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Permission">Who may open it.</param>
/// <param name="Position">Its place in the menu.</param>
internal sealed record SettingsGroup(string Id, string Title, Permission Permission, string Position);
