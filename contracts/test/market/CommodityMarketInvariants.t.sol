// SPDX-License-Identifier: LGPL-3.0-or-later
pragma solidity ^0.8.24;

import {INeuron, NEURON_ADDRESS} from "../../src/interfaces/INeuron.sol";
import {ICommodityMarket} from "../../src/market/ICommodityMarket.sol";
import {vm} from "../support/Vm.sol";
import {MarketStage} from "./MarketStage.sol";

/// @title Invariants of CommodityMarket
/// @notice Whatever sellers, buyers and subnets do, in any order, the contract holds what it owes.
/// @dev A prank that was started would outlive a call that is refused, so that each is for one call.
contract CommodityMarketInvariantsTest is MarketStage {
    uint256 private _forcedTao;
    uint256 private _forcedTokens;

    function setUp() public override {
        super.setUp();
        _setGoods(40, 1);
        bytes4[] memory selectors = new bytes4[](11);
        selectors[0] = this.list.selector;
        selectors[1] = this.change.selector;
        selectors[2] = this.order.selector;
        selectors[3] = this.offer.selector;
        selectors[4] = this.confirm.selector;
        selectors[5] = this.reveal.selector;
        selectors[6] = this.decide.selector;
        selectors[7] = this.end.selector;
        selectors[8] = this.withdraw.selector;
        selectors[9] = this.upset.selector;
        selectors[10] = this.force.selector;
        _target(address(this), selectors);
    }

    /// @notice The seller lists, for TAO or tokens.
    function list(uint256 seed, uint64 price, uint64 bond) external {
        seed = _mixed(seed);
        if (_market.listingCount() > 2 && seed & 3 != 0) return;
        if (!_isNeuron()) _protocol.setNeuron(NETUID, _id(_seller), seed & 16 == 0);
        ICommodityMarket.Terms memory terms = _terms(seed & 8 == 0 ? 0 : MONEY);
        (terms.price, terms.bondWei) = (price % 1 ether, bond % 1 ether);
        terms.editions = seed & 32 == 0 ? 0 : uint64((seed >> 8) % 4);
        _list(terms);
    }

    /// @notice The seller changes its mind.
    function change(uint256 seed, uint64 price) external {
        seed = _mixed(seed);
        uint256 id = 1 + seed % _market.listingCount();
        vm.prank(_seller);
        if (seed >> 128 & 31 == 0) _market.delist(id);
        else _market.setPrice(id, price % 1 ether);
    }

    /// @notice Somebody orders, sometimes with more than the price.
    function order(uint256 seed, uint64 over) external {
        seed = _mixed(seed);
        uint256 id = _market.listingCount();
        for (uint256 i = seed % 3; i > 0 && id > 1 || !_market.isOpen(id) && id > 1; --id) {
            if (i > 0) --i;
        }
        ICommodityMarket.Listing memory listing = _market.getListing(id);
        uint256 most = uint256(listing.terms.price) + (seed & 256 == 0 ? 0 : over);
        vm.prank(_either(seed >> 16));
        _market.order{value: listing.token == TAO ? most : 0}(id, most, SECRET_HASH, "");
    }

    /// @notice The seller offers the goods, or something else, and mostly the buyer confirms at once.
    function offer(uint256 seed) external {
        seed = _mixed(seed);
        uint256 id = _pick(seed, ICommodityMarket.Status.Ordered);
        vm.deal(_seller, 100 ether);
        if (seed & 512 == 0) _offer(id);
        else _offerOf(id, _spoilt(seed % 40, 1));
        if (seed & 3072 != 0) _confirm(id);
    }

    /// @notice A buyer confirms, and sometimes the seller reveals at once.
    function confirm(uint256 seed) external {
        seed = _mixed(seed);
        uint256 id = _pick(seed, ICommodityMarket.Status.Offered);
        _confirm(id);
        if (seed & 512 == 0) _reveal(id);
    }

    /// @notice The seller reveals.
    function reveal(uint256 seed) external {
        seed = _mixed(seed);
        _reveal(_pick(seed, ICommodityMarket.Status.Confirmed));
    }

    /// @notice A purchase is accepted, proven wrong, or settled.
    function decide(uint256 seed) external {
        seed = _mixed(seed);
        uint256 id = _pick(seed, ICommodityMarket.Status.Revealed);
        if (seed & 3 == 0) {
            vm.prank(_market.getPurchase(id).buyer);
            return _market.accept(id);
        }
        bytes[] memory spoilt = _spoilt(_bound(seed, 0, 39), 1);
        bool right = _market.getPurchase(id).cipherRoot == _goods.rootOf(_encrypted());
        if (seed & 3 != 1) return _market.proveMismatch(id, _evidence(0, right ? _encrypted() : spoilt));
        _pass(id);
        _market.settle(id);
    }

    /// @notice Purchases end early.
    function end(uint256 seed, uint256 blocks) external {
        seed = _mixed(seed);
        uint256 id = _pick(seed, ICommodityMarket.Status(1 + seed % 3));
        if (seed & 28 == 0) vm.roll(block.number + blocks % 1_200);
        if (seed & 3 == 0) return _market.timeout(id);
        vm.prank(_market.getPurchase(id).buyer);
        if (seed & 3 == 1) _market.cancel(id);
        else _market.giveNotice(id);
    }

    /// @notice Somebody is paid.
    function withdraw(uint256 seed) external {
        seed = _mixed(seed);
        address account = [_seller, _buyer, _mallory][seed % 3];
        vm.prank(account);
        _market.withdraw(seed & 8 == 0 ? TAO : address(_token), account);
    }

    /// @notice A subnet ends, or the seller's neuron does, seldom.
    function upset(uint256 seed) external {
        seed = _mixed(seed);
        if (seed & 15 == 0 && _isNeuron()) _deregister();
        if (seed & 7 == 1) _protocol.setNeuron(NETUID, _id(_seller), true);
        if (seed & 31 == 2) {
            _protocol.dissolve(NETUID);
            _protocol.createSubnet(NETUID, 10_000e9, 20_000e9, 33);
            _protocol.setNeuron(NETUID, _id(_seller), false);
        }
    }

    /// @notice Money that the contract did not ask for.
    function force(uint64 amount) external {
        amount %= 1 ether;
        _forcedTao += amount;
        vm.deal(address(_market), address(_market).balance + amount);
        vm.prank(_mallory);
        if (_token.transfer(address(_market), amount)) _forcedTokens += amount;
    }

    /// @dev The escrow is the sum of open obligations, credits are the sum of all credits, and the money is there.
    function invariant_HoldsWhatItOwes() public view {
        uint256 tao;
        uint256 tokens;
        uint64[] memory sold = new uint64[](_market.listingCount() + 1);
        for (uint256 id = 1; id <= _market.purchaseCount(); ++id) {
            ICommodityMarket.Purchase memory p = _market.getPurchase(id);
            ICommodityMarket.Listing memory listing = _market.getListing(p.listingId);
            if (p.status == ICommodityMarket.Status.Paid) ++sold[p.listingId];
            if (p.status > ICommodityMarket.Status.Revealed) continue;
            if (listing.token == TAO) tao += p.price;
            else tokens += p.price;
            if (p.status == ICommodityMarket.Status.Ordered) continue;
            tao += listing.terms.bondWei;
            ++sold[p.listingId];
        }
        _checkOwed(TAO, tao, address(_market).balance, _forcedTao);
        _checkOwed(address(_token), tokens, _token.balanceOf(address(_market)), _forcedTokens);
        for (uint256 id = 1; id < sold.length; ++id) {
            ICommodityMarket.Listing memory listing = _market.getListing(id);
            vm.assertEq(listing.sold, sold[id] + listing.wrong, "sold");
            if (listing.terms.editions != 0) vm.assertLe(listing.sold, listing.terms.editions, "editions");
        }
    }

    function _checkOwed(address token, uint256 open, uint256 has, uint256 forced) private view {
        vm.assertEq(_market.escrowed(token), open, "escrow");
        uint256 credits = _market.creditOf(token, _seller) + _market.creditOf(token, _buyer);
        credits += _market.creditOf(token, _mallory);
        vm.assertEq(_market.credited(token), credits, "credits");
        vm.assertEq(has, open + credits + forced, "balance");
    }

    /// @dev The fuzzer likes small numbers, of which few bits differ.
    function _mixed(uint256 seed) private pure returns (uint256 mixed) {
        return uint256(keccak256(abi.encode(seed)));
    }

    function _isNeuron() private view returns (bool exists) {
        (exists,) = INeuron(NEURON_ADDRESS).getUid(NETUID, _id(_seller));
    }

    function _either(uint256 seed) private view returns (address buyer) {
        return seed & 1 == 0 ? _buyer : _mallory;
    }

    /// @dev One of the newest purchases with the wanted status, if there is one; sometimes any.
    function _pick(uint256 seed, ICommodityMarket.Status wanted) private view returns (uint256 purchaseId) {
        uint256 count = _market.purchaseCount();
        for (uint256 i = 0; i < 8 && i < count && seed >> 64 & 7 != 0; ++i) {
            if (_market.getPurchase(count - i).status == wanted) return count - i;
        }
        return count - (seed >> 32) % (count < 4 ? count : 4);
    }
}
