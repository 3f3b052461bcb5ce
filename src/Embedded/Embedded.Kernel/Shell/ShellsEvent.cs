namespace OrchardCore.Environment.Shell.Events;

/// <summary>Something happens to all tenants.</summary>
public delegate Task ShellsEvent();
