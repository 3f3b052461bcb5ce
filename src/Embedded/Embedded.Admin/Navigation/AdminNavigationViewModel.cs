namespace Embedded.Admin.Navigation;

/// <summary>The admin's menu as the present user sees it.</summary>
public sealed record AdminNavigationViewModel(IReadOnlyList<AdminNavigationEntry> Entries);
