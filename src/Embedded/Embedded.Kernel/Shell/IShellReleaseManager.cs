namespace OrchardCore.Environment.Shell;

/// <summary>Asks for the tenant to be rebuilt once the current scope has ended.</summary>
public interface IShellReleaseManager
{
    void RequestRelease();

    void SuspendReleaseRequest();
}
