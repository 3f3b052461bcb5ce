using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using OrchardCore.Environment.Shell.Builders;
using OrchardCore.Environment.Shell.Descriptor.Models;
using OrchardCore.Environment.Shell.Events;
using OrchardCore.Environment.Shell.Scope;

namespace OrchardCore.Environment.Shell;

/// <summary>Builds a tenant when it is first asked for, and again after it has been released.</summary>
internal sealed class ShellHost : IShellHost, IAsyncDisposable
{
    private readonly IShellSettingsManager _settingsManager;
    private readonly IShellContextFactory _contextFactory;
    private readonly IRunningShellTable _table;
    private readonly ConcurrentDictionary<string, ShellSettings> _settings = new(StringComparer.OrdinalIgnoreCase);
    private readonly ConcurrentDictionary<string, ShellContext> _contexts = new(StringComparer.OrdinalIgnoreCase);
    private readonly ConcurrentDictionary<string, SemaphoreSlim> _gates = new(StringComparer.OrdinalIgnoreCase);
    private readonly SemaphoreSlim _initialization = new(1, 1);
    private volatile bool _initialized;

    public ShellHost(IShellSettingsManager settingsManager, IShellContextFactory contextFactory, IRunningShellTable table)
    {
        _settingsManager = settingsManager;
        _contextFactory = contextFactory;
        _table = table;
    }

    public ShellsEvent? LoadingAsync { get; set; }

    public ShellEvent? ReleasingAsync { get; set; }

    public ShellEvent? ReloadingAsync { get; set; }

    public ShellEvent? RemovingAsync { get; set; }

    public async Task InitializeAsync()
    {
        if (_initialized)
        {
            return;
        }

        await _initialization.WaitAsync();

        try
        {
            if (_initialized)
            {
                return;
            }

            if (LoadingAsync is { } loadingAsync)
            {
                await loadingAsync();
            }

            foreach (var settings in await _settingsManager.LoadSettingsAsync())
            {
                Register(settings);
            }

            if (!_settings.ContainsKey(ShellSettings.DefaultShellName))
            {
                Register(_settingsManager.CreateDefaultSettings().AsDefaultShell().AsUninitialized());
            }

            _initialized = true;
        }
        finally
        {
            _initialization.Release();
        }
    }

    public async Task<ShellContext> GetOrCreateShellContextAsync(ShellSettings settings)
    {
        if (_contexts.TryGetValue(settings.Name, out var context) && !context.Released)
        {
            return context;
        }

        var gate = _gates.GetOrAdd(settings.Name, static _ => new SemaphoreSlim(1, 1));
        await gate.WaitAsync();

        try
        {
            if (_contexts.TryGetValue(settings.Name, out context) && !context.Released)
            {
                return context;
            }

            // The settings asked for may be of before a reload.
            var current = _settings.GetValueOrDefault(settings.Name, settings);
            context = current.IsUninitialized()
                ? await _contextFactory.CreateSetupContextAsync(current)
                : await _contextFactory.CreateShellContextAsync(current);
            _contexts[settings.Name] = context;

            return context;
        }
        finally
        {
            gate.Release();
        }
    }

    public async Task<ShellScope> GetScopeAsync(ShellSettings settings)
    {
        while (true)
        {
            var context = await GetOrCreateShellContextAsync(settings);

            if (await context.CreateScopeAsync() is { } scope)
            {
                return scope;
            }
        }
    }

    public async Task UpdateShellSettingsAsync(ShellSettings settings)
    {
        settings.VersionId = IdGenerator.GenerateId();
        await _settingsManager.SaveSettingsAsync(settings);
        await ReloadShellContextAsync(settings);
    }

    public async Task RemoveShellSettingsAsync(ShellSettings settings)
    {
        await _settingsManager.RemoveSettingsAsync(settings);
        await RemoveShellContextAsync(settings);
    }

    public async Task ReloadShellContextAsync(ShellSettings settings, bool eventSource = true)
    {
        if (eventSource && ReloadingAsync is { } reloadingAsync)
        {
            await reloadingAsync(settings.Name);
        }

        Register(await _settingsManager.LoadSettingsAsync(settings.Name) ?? settings);
        await DropContextAsync(settings.Name);
    }

    public async Task ReleaseShellContextAsync(ShellSettings settings, bool eventSource = true)
    {
        if (eventSource && ReleasingAsync is { } releasingAsync)
        {
            await releasingAsync(settings.Name);
        }

        await DropContextAsync(settings.Name);
    }

    public async Task RemoveShellContextAsync(ShellSettings settings, bool eventSource = true)
    {
        if (eventSource && RemovingAsync is { } removingAsync)
        {
            await removingAsync(settings.Name);
        }

        _settings.TryRemove(settings.Name, out _);
        _table.Remove(settings);
        await DropContextAsync(settings.Name);
    }

    public IEnumerable<ShellContext> ListShellContexts() => _contexts.Values.ToList();

    public bool TryGetShellContext(string name, [NotNullWhen(true)] out ShellContext? shellContext) => _contexts.TryGetValue(name, out shellContext);

    public bool TryGetSettings(string name, [NotNullWhen(true)] out ShellSettings? settings) => _settings.TryGetValue(name, out settings);

    public IEnumerable<ShellSettings> GetAllSettings() => _settings.Values.ToList();

    /// <summary>The change is not committed yet: the tenant is released once the scope that made it has ended.</summary>
    public Task ChangedAsync(ShellDescriptor descriptor, ShellSettings settings)
    {
        if (ShellScope.Current is not null)
        {
            ShellScope.AddDeferredTask(_ => ReleaseShellContextAsync(settings));

            return Task.CompletedTask;
        }

        return ReleaseShellContextAsync(settings);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var name in _contexts.Keys.ToList())
        {
            await DropContextAsync(name);
        }

        _initialization.Dispose();
    }

    private void Register(ShellSettings settings)
    {
        _settings[settings.Name] = settings;
        _table.Add(settings);
    }

    private async Task DropContextAsync(string name)
    {
        if (_contexts.TryRemove(name, out var context))
        {
            await context.ReleaseAsync();
        }
    }
}
