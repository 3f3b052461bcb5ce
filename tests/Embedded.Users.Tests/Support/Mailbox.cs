using System.Buffers;
using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using MimeKit;
using SmtpServer;
using SmtpServer.ComponentModel;
using SmtpServer.Protocol;
using SmtpServer.Storage;
using ISessionContext = SmtpServer.ISessionContext;

namespace Embedded.Users.Tests.Support;

/// <summary>A mail server on a port of its own that keeps what it is given.</summary>
public sealed class Mailbox : MessageStore, IAsyncDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly ConcurrentQueue<MimeMessage> _mails = new();
    private readonly SemaphoreSlim _arrived = new(0);
    private readonly Task _run;

    public Mailbox()
    {
        Port = FreePort();
        var services = new ServiceProvider();
        services.Add(this);
        var options = new SmtpServerOptionsBuilder()
            .ServerName("localhost")
            .Endpoint(endpoint => endpoint.Endpoint(new IPEndPoint(IPAddress.Loopback, Port)))
            .Build();
        _run = new SmtpServer.SmtpServer(options, services).StartAsync(_stop.Token);
    }

    public int Port { get; }

    public bool Has(string address) => _mails.Any(mail => IsTo(mail, address));

    public override async Task<SmtpResponse> SaveAsync(ISessionContext context, IMessageTransaction transaction, ReadOnlySequence<byte> buffer, CancellationToken cancellationToken)
    {
        using var stream = new MemoryStream(buffer.ToArray());
        _mails.Enqueue(await MimeMessage.LoadAsync(stream, cancellationToken));
        _arrived.Release();

        return SmtpResponse.Ok;
    }

    /// <summary>The mail that comes to the address.</summary>
    public async Task<MimeMessage> ReceiveAsync(string address, CancellationToken cancellationToken)
    {
        while (true)
        {
            if (_mails.LastOrDefault(mail => IsTo(mail, address)) is { } found)
            {
                return found;
            }

            await _arrived.WaitAsync(cancellationToken);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        try
        {
            await _run;
        }
        catch (OperationCanceledException)
        {
            // That is how it stops.
        }

        _stop.Dispose();
        _arrived.Dispose();
    }

    private static bool IsTo(MimeMessage mail, string address) => mail.To.Mailboxes.Any(to => to.Address == address);

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();

        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
