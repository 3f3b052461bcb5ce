namespace OrchardCore.Environment.Shell.Events;

/// <summary>Something happens to the tenant of this name.</summary>
public delegate Task ShellEvent(string name);
