namespace OrchardCore.Environment.Shell.Events;

/// <summary>Hooks on what the shell host does.</summary>
public interface IShellEvents
{
    ShellsEvent? LoadingAsync { get; set; }

    ShellEvent? ReleasingAsync { get; set; }

    ShellEvent? ReloadingAsync { get; set; }

    ShellEvent? RemovingAsync { get; set; }
}
